import process from 'node:process';
import {run} from './source/commands/run.js';

process.exitCode = await run(process.argv.slice(2));
