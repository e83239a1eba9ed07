import {Buffer} from 'node:buffer';
import {spawn} from 'node:child_process';
import {Failure} from '../model/failure.js';
import {limits} from '../model/limits.js';
import {cleanLine} from '../text/clean.js';
import {commandWords} from './command-words.js';

/** Runs a command of the user's own without a shell, with bytes on its stdin, and resolves to its output. Bounded like a fetch, in time and size. */
export async function runCommand(line: string, {input = new Uint8Array(), signal}: {input?: Uint8Array; signal?: AbortSignal} = {}): Promise<Uint8Array> {
	const [program, ...words] = commandWords(line);
	const name = `The command ${cleanLine(program)}`;
	return new Promise((resolve, reject) => {
		const child = spawn(program, words, {stdio: ['pipe', 'pipe', 'pipe'], shell: false, timeout: limits.fetchMs, killSignal: 'SIGKILL', signal});
		const chunks: Uint8Array[] = [];
		let length = 0;
		let complaint = '';
		child.stdout.on('data', (chunk: Uint8Array) => {
			chunks.push(chunk);
			length += chunk.length;
			if (length > limits.feedBytesDecoded) {
				child.kill('SIGKILL');
			}
		});
		child.stderr.on('data', (chunk: Uint8Array) => {
			complaint = (complaint + new TextDecoder().decode(chunk)).slice(-200);
		});
		child.once('error', error => {
			reject(new Failure('failed', `${name} does not start: ${cleanLine(error.message)}.`, {cause: error}));
		});
		child.once('close', (code, ending) => {
			if (code === 0) {
				resolve(Buffer.concat(chunks, length));
				return;
			}

			const how = ending === null ? `ended with status ${code}` : 'took too long or printed too much';
			const last = cleanLine(complaint);
			reject(new Failure('failed', `${name} ${how}${last === '' ? '' : ` (${last})`}.`));
		});
		child.stdin.on('error', () => undefined); // It need not read its input.
		child.stdin.end(input);
	});
}
