/** Words within the titles of levels, a line for each language. */
export const levelWords: readonly string[] = [
  'apprentice|intern|trainee|graduate|entry|junior|associate|mid|middle|intermediate|regular|senior|staff|principal|lead|leading|manager|director|head|vice president|vp|chief|executive|fellow|distinguished|beginner|novice|foundation|foundational|basic|practitioner|developing|competent|proficient|advanced|expert|master|level|grade|band|tier|stage|first|second|third|fourth|fifth|one|two|three|four|five|starter|skilled|helper|bronze|silver|gold|platinum',
  // German
  'einsteiger|einsteigerin|anfänger|anfängerin|grundlagen|fortgeschritten|fortgeschrittene|fortgeschrittener|erfahren|experte|expertin|leiter|leiterin|leitung|leitend|leitende|leitender|stufe|ebene|auszubildende|auszubildender|azubi|lehrling|geselle|gesellin|meister|meisterin',
  // French
  'débutant|débutante|intermédiaire|confirmé|confirmée|expérimenté|expérimentée|avancé|avancée|expert|experte|responsable|directeur|directrice|niveau|échelon',
  // Spanish
  'nivel|principiante|básico|básica|intermedio|intermedia|avanzado|avanzada|experto|experta|jefe|jefa|directora',
  // Portuguese
  'nível|iniciante|júnior|pleno|plena|sênior|sénior|intermediário|intermediária|avançado|avançada|especialista|gerente|diretor|diretora',
  // Dutch
  'medior|beginner|gevorderd|gevorderde|ervaren|leidinggevend|leidinggevende|starter',
  // Italian
  'livello|principiante|base|intermedio|avanzato|esperto|esperta|responsabile',
  // Chinese
  '入门|初级|初級|中级|中級|高级|高級|资深|資深|专家|專家|首席|总监|總監|级别|級別',
  // Japanese
  '初心者|初級|中級|上級|主任|係長|課長|部長|等級|初任|一般|レベル|ジュニア|ミドル|シニア|リード',
  // Arabic
  'مبتدئ|مبتدئة|متوسط|متوسطة|متقدم|متقدمة|خبير|خبيرة|أول|رئيسي|مدير|مديرة|مستوى|المستوى|رئيس|رئيسة|أخصائي|أخصائية',
  // Hebrew
  'זוטר|זוטרה|מתחיל|מתחילה|בינוני|בינונית|בכיר|בכירה|מומחה|ראש|מנהל|מנהלת|רמה',
  // Russian
  'стажёр|стажер|начинающий|младший|средний|старший|ведущий|главный|руководитель|эксперт|уровень',
  // Polish
  'stażysta|młodszy|starszy|główny|kierownik|ekspert|poziom|początkujący|średniozaawansowany|zaawansowany',
  // Turkish
  'stajyer|başlangıç|orta|kıdemli|uzman|yönetici|seviye',
  // Korean
  '초급|중급|고급|주니어|시니어|리드|레벨',
].flatMap((line) => line.split('|'));
