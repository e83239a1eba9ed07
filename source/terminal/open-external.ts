import {linkableAddress} from './links.js';

export type OpenResult =
	| {kind: 'opened'}
	/** There is no screen to open it on (SSH without a display): show the link and offer to copy it. */
	| {kind: 'show-link'; address: string}
	| {kind: 'refused'; reason: string};

export type OpenOptions = {
	remote: boolean;
	/** The user's own program and its arguments; the address is added as the last one. */
	browser?: readonly string[];
	platform?: NodeJS.Platform;
	/** Starts a program from an argument list and says whether it could be started; replaced in tests. */
	start?: (program: string, programArguments: readonly string[]) => Promise<boolean>;
};

/** Opens an http or https address in the user's browser. The address is one argument of a program, never part of a shell line. */
export async function openExternal(address: string, options: OpenOptions): Promise<OpenResult> {
	const href = linkableAddress(address);
	if (href === undefined) {
		return {kind: 'refused', reason: 'Only http and https addresses can be opened.'};
	}

	if (options.remote && options.browser === undefined) {
		return {kind: 'show-link', address: href};
	}

	const [program, ...programArguments] = options.browser ?? openers[options.platform ?? process.platform] ?? ['xdg-open'];
	const isStarted = program !== undefined && await (options.start ?? startDetached)(program, [...programArguments, href]);
	return isStarted ? {kind: 'opened'} : {kind: 'show-link', address: href};
}

/** `rundll32` instead of `start`, because `start` belongs to the shell of Windows. */
const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: ['open'],
	win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

async function startDetached(program: string, programArguments: readonly string[]): Promise<boolean> {
	const {spawn} = process.getBuiltinModule('node:child_process'); // Not needed at the start, which it would slow down by a tenth.
	return new Promise(resolve => {
		const child = spawn(program, programArguments, {detached: true, stdio: 'ignore', shell: false});
		child.once('error', () => {
			resolve(false);
		});
		child.once('spawn', () => {
			child.unref();
			resolve(true);
		});
	});
}
