export const SIZES = [15, 100, 300, 1000];
// Run only with --all or by name in --only: a third floor, second UI layers of a peer already in, and the antd / MUI based peers.
export const EXTRA = ['lit-fields', 'surveyjs-react', 'jsonforms-material', 'formily', 'form-render'];
export const FLOORS = ['vanilla', 'lit-min', 'lit-fields'];
export const OURS = ['formwork', 'formwork-interpreted'];
// Phase scale, unless --only names others.
export const SCALE = {
  peers: ['vanilla', 'lit-min', ...OURS],
  sizes: [15, 1000, 10000],
  slow: {n: 1000, throttle: 4},
  leak: {n: 100, cycles: 200, every: 20},
};
