import {createScreenGuard, type TerminalHandle} from '../terminal/restore.js';

/** The terminal while it is ours. */
export type TerminalSession = {
	enter: () => void;
	restore: () => void;
	isEntered: () => boolean;
};

/** Lines are not wrapped by the terminal, so that one that is wider there than we think spoils no other; pasted text is marked as such. */
const ownModes = '\u{1B}[?7l\u{1B}[?2004h';
const ownModesOff = '\u{1B}[r\u{1B}[?7h';

/** Takes and gives back the terminal: alternate screen, raw mode, cursor, and the modes the app needs beside them. */
export function createTerminalSession(terminal: TerminalHandle): TerminalSession {
	const guard = createScreenGuard(terminal);
	return {
		isEntered: guard.isEntered,
		enter() {
			if (guard.isEntered()) {
				return;
			}

			guard.enter();
			terminal.write(ownModes);
		},
		restore() {
			if (!guard.isEntered()) {
				return;
			}

			try {
				terminal.write(ownModesOff);
			} catch {}

			guard.restore();
		},
	};
}
