import type {GroupWords} from './group.zh.ts';

/** Words around lists, named rows and choices between kinds of section, in English. */
export const groupEn: GroupWords = {
  sentences: (...sentences) => sentences.join(' '),

  add: (label) => `Add ${label}`,
  added: (label) => `Added ${label}`,
  none: () => 'Nothing has been added yet.',
  wanted(least, most, count) {
    const range =
      least === most
        ? `${least} wanted`
        : least === 0
          ? `At most ${most}`
          : most === Infinity
            ? `At least ${least}`
            : `${least} to ${most} wanted`;
    return `${range}; ${count} so far.`;
  },
  full: (most) => `All ${most} are there. Remove one before you add another.`,

  up: 'Up',
  moveUp: (label) => `Move ${label} up`,
  down: 'Down',
  moveDown: (label) => `Move ${label} down`,
  moved: (place, count) => `Moved to place ${place} of ${count}`,

  remove: 'Remove',
  removeItem: (label) => `Remove ${label}`,
  removed: (label, answer) => (answer === '' ? `Removed ${label}.` : `Removed ${label} (${answer}).`),
  undo: 'Undo',
  undoRemoval: (label) => `Undo: remove ${label}`,
  canUndo: 'This can be undone.',
  restored: (label) => `Restored ${label}`,

  name: 'Name of a new entry',
  addNamed: 'Add',
  nameMissing: 'Give it a name first, then add it.',
  nameTaken: (name) => `“${name}” is already there. Give it another name.`,
  nameRefused: (name) => `“${name}” cannot be its name. Give it another one.`,

  open: (label) => `Fill in ${label}`,
  kind: (label) => (label === '' ? 'Kind' : `Kind of ${label}`),
  kindNumber: (number) => `Option ${number}`,
  noKind: 'None',
};
