// The command line has no way to the catalogue but through this room.
export { catalogue } from '../../categories/index.ts';
