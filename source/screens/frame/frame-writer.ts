import {frameChanges, wholeFrame} from './frame-changes.js';

/** Where the terminal's own cursor stands; it is hidden when there is no prompt. */
export type CursorPlace = {row: number; column: number};

/** Keeps what is on the screen and writes what changes. Nothing is written when nothing changed. */
export type FrameWriter = {
	paint: (lines: readonly string[]) => void;
	/** Shows the cursor at a place with the next paint, or hides it. */
	placeCursor: (place: CursorPlace | undefined) => void;
	/** The SGR parameters of the ground: a theme's paper and text colour, empty for the terminal's own. */
	setGround: (base: string) => void;
	/** Writes everything again, whatever the terminal shows now. */
	redraw: () => void;
	/** The next paint writes everything: the window has another size. */
	forget: () => void;
	/** Stops and starts writing: while another program has the terminal nothing may come from us. */
	pause: () => void;
	resume: () => void;
};

/** Frames larger than this are marked as one update, so that a terminal that knows the mark shows no half of it. */
const synchronizedBytes = 1024;

export function createFrameWriter(write: (bytes: string) => void): FrameWriter {
	let shown: readonly string[] | undefined;
	let latest: readonly string[] = [];
	let cursor: CursorPlace | undefined;
	let shownCursor: CursorPlace | undefined;
	let isPaused = false;
	let base = '';

	const paint = (lines: readonly string[]) => {
		latest = lines;
		if (isPaused) {
			return;
		}

		const changes = shown === undefined ? wholeFrame(lines, base) : frameChanges(shown, lines, base);
		shown = lines;
		const bytes = changes + cursorChange({changes, cursor, shownCursor});
		shownCursor = cursor;
		if (bytes !== '') {
			write(bytes.length > synchronizedBytes ? `\u{1B}[?2026h${bytes}\u{1B}[?2026l` : bytes);
		}
	};

	return {
		paint,
		placeCursor(place) {
			cursor = place;
		},
		setGround(parameters) {
			if (parameters === base) {
				return;
			}

			base = parameters;
			shown = undefined;
		},
		redraw() {
			shown = undefined;
			paint(latest);
		},
		forget() {
			shown = undefined;
		},
		pause() {
			isPaused = true;
		},
		resume() {
			isPaused = false;
			shown = undefined;
			shownCursor = undefined;
			paint(latest);
		},
	};
}

function cursorChange({changes, cursor, shownCursor}: {changes: string; cursor: CursorPlace | undefined; shownCursor: CursorPlace | undefined}): string {
	if (!cursor) {
		return shownCursor ? '\u{1B}[?25l' : '';
	}

	const isMoved = changes !== '' || cursor.row !== shownCursor?.row || cursor.column !== shownCursor.column;
	return (isMoved ? `\u{1B}[${cursor.row + 1};${cursor.column + 1}H` : '') + (shownCursor ? '' : '\u{1B}[?25h');
}
