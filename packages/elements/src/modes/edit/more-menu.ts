import type { Localizer } from '../../i18n/localizer.js';
import { icon } from '../../render/icons.js';
import type { ModeHost } from '../mode.js';
import { fileMenu } from './file-menu.js';
import { icons } from './icons.js';
import type { MenuContent } from './menu.js';
import type { EditTools } from './toolbar.js';

/** The tools as a menu. */
export function moreMenu(tools: EditTools, host: ModeHost, t: Localizer): MenuContent {
  return {
    name: t.text('moreEditing'),
    groups: [
      [
        { text: t.text('addCompetency'), icon: icon('new'), act: tools.addCompetency },
        { text: t.text('addLevel'), icon: icon('new'), act: tools.addLevel },
        { text: t.text('addTheme'), icon: icon('new'), act: tools.addTheme },
      ],
      [{ text: t.text('pasteButton'), icon: icons.paste, act: tools.paste }],
      ...fileMenu(host, t, tools.say),
      [{ text: t.text('previewTrack'), icon: icon('next'), act: tools.preview }],
    ],
  };
}
