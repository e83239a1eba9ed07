/** Where the control codes go: a synchronous write, so that they still arrive when the process is about to end. */
export type TerminalHandle = {
	write: (codes: string) => void;
	/** Switches between raw and cooked mode; absent where input is no terminal. */
	setRawMode?: (raw: boolean) => void;
};

export type ScreenGuard = {
	/** Switches to the alternate screen, raw mode and a hidden cursor. Does nothing when already there. */
	enter: () => void;
	/** Notes that someone else (Ink) entered the screen, so that `restore` leaves it. */
	adopt: () => void;
	/** Leaves the terminal as it was found. Safe to call any number of times, from anywhere, also while crashing. */
	restore: () => void;
	isEntered: () => boolean;
};

/** Alternate screen on, cursor hidden, screen cleared, cursor at the top. */
export const enterCodes = '\u001B[?1049h\u001B[?25l\u001B[2J\u001B[H';

/** Synchronized output off, colours reset, bracketed paste off, cursor shown, alternate screen off: each harmless where it was not on. */
export const leaveCodes = '\u001B[?2026l\u001B[0m\u001B[?2004l\u001B[?25h\u001B[?1049l';

/** Keeps track of whether the terminal is ours at the moment, and gives it back exactly once each time it was. */
export function createScreenGuard({write, setRawMode}: TerminalHandle): ScreenGuard {
	let isEntered = false;
	return {
		enter() {
			if (isEntered) {
				return;
			}

			isEntered = true;
			setRawMode?.(true);
			write(enterCodes);
		},
		adopt() {
			isEntered = true;
		},
		restore() {
			if (!isEntered) {
				return;
			}

			isEntered = false;
			quietly(() => {
				write(leaveCodes);
			});
			quietly(() => setRawMode?.(false));
		},
		isEntered: () => isEntered,
	};
}

/** The terminal may already be gone (SIGHUP); then there is nothing left to restore, and nobody to tell. */
function quietly(action: () => void): void {
	try {
		action();
	} catch {}
}
