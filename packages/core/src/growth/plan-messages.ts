/** What a drafted goal is about, as people read it. */
export interface GoalSubject {
  /** The name of the competency. */
  readonly name: string;
  /** The texts of the statements that are not shown yet. */
  readonly statements: readonly string[];
}

/** The texts that {@link draftPlan} writes into a goal. */
export interface PlanMessages {
  /** What the person does to close a gap. */
  closeAction(subject: GoalSubject): string;
  /** What would show that the gap is closed. */
  closeEvidence(subject: GoalSubject): string;
  /** What the manager does where the role gave no chance. */
  opportunityAction(subject: GoalSubject): string;
  /** What would show that there was a chance. */
  opportunityEvidence(subject: GoalSubject): string;
}

const quoted = ({ name, statements }: GoalSubject): string =>
  (statements.length > 0 ? statements : [name]).map((text) => `“${text}”`).join(' ');

/** The texts of a drafted plan in English. */
export const planMessages: PlanMessages = {
  closeAction: ({ name }) => `Take on work that calls for “${name}”.`,
  closeEvidence: (subject) => `Work that shows: ${quoted(subject)}`,
  opportunityAction: ({ name }) => `Find work in which “${name}” can be seen.`,
  opportunityEvidence: (subject) => `Work that gave a chance to show: ${quoted(subject)}`,
};
