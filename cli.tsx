export {run} from './source/commands/run.js';
