/** Where a list stands: the item the cursor is on and the first item shown. Indexes into the whole list, not into what is loaded. */
export type Position = {cursor: number; top: number};

export type Motion = 'down' | 'up' | 'page-down' | 'page-up' | 'half-page-down' | 'half-page-up' | 'top' | 'bottom';

/** The shape of a list on the screen. */
export type Geometry = {
	count: number;
	/** Rows there are for it. */
	height: number;
	/** Rows an item takes, with what stands above it (a date, a blank line); `first` is true for the item at the top of the screen. */
	heightOf: (index: number, first: boolean) => number;
};

/** The position after a motion; the cursor stays on the list and on the screen. */
export function move(position: Position, motion: Motion, geometry: Geometry): Position {
	const {cursor} = position;
	switch (motion) {
		case 'down': {
			return place({...position, cursor: cursor + 1}, geometry);
		}

		case 'up': {
			return place({...position, cursor: cursor - 1}, geometry);
		}

		case 'page-down': {
			return pageDown(position, geometry);
		}

		case 'page-up': {
			return pageUp(position, geometry);
		}

		case 'half-page-down': {
			return place({...position, cursor: cursor + half(geometry)}, geometry);
		}

		case 'half-page-up': {
			return place({...position, cursor: cursor - half(geometry)}, geometry);
		}

		case 'top': {
			return {cursor: 0, top: 0};
		}

		case 'bottom': {
			return place({...position, cursor: geometry.count - 1}, geometry);
		}
	}
}

/** The nearest position with the cursor on an item of the list, and that item wholly on the screen. */
export function place({cursor, top}: Position, geometry: Geometry): Position {
	const last = Math.max(0, geometry.count - 1);
	const kept = Math.min(Math.max(0, cursor), last);
	const highest = firstThatShows(kept, geometry);
	return {cursor: kept, top: Math.min(Math.max(Math.min(top, kept), highest), firstThatShows(last, geometry))};
}

/** The last item that is wholly on the screen when `top` is the first. */
export function lastShown(top: number, {count, height, heightOf}: Geometry): number {
	let rows = heightOf(top, true);
	let index = top;
	while (index + 1 < count) {
		rows += heightOf(index + 1, false);
		if (rows > height) {
			break;
		}

		index++;
	}

	return index;
}

/** The smallest top with which the item is still wholly on the screen. */
function firstThatShows(index: number, {height, heightOf}: Geometry): number {
	let top = index;
	let below = 0;
	while (top > 0) {
		below += heightOf(top, false);
		if (heightOf(top - 1, true) + below > height) {
			break;
		}

		top--;
	}

	return top;
}

const half = ({height}: Geometry) => Math.max(1, Math.floor(height / 2));

function pageDown({top, cursor}: Position, geometry: Geometry): Position {
	const last = lastShown(top, geometry);
	if (last >= geometry.count - 1) {
		return place({cursor: geometry.count - 1, top}, geometry);
	}

	const nextTop = Math.max(last, top + 1);
	return place({top: nextTop, cursor: Math.max(cursor, nextTop)}, geometry);
}

function pageUp({top}: Position, geometry: Geometry): Position {
	if (top === 0) {
		return {cursor: 0, top: 0};
	}

	const nextTop = Math.min(firstThatShows(top, geometry), top - 1);
	return place({top: nextTop, cursor: lastShown(nextTop, geometry)}, geometry);
}

/** The first line of a text that is scrolled, after a motion; the end of the text stays at the end of the screen. */
export function scroll(top: number, motion: Motion, {count, height}: {count: number; height: number}): number {
	const last = Math.max(0, count - height);
	const page = Math.max(1, height - 2);
	const steps: Record<Motion, number> = {
		down: 1, up: -1, 'page-down': page, 'page-up': -page,
		'half-page-down': Math.ceil(height / 2), 'half-page-up': -Math.ceil(height / 2), top: -Infinity, bottom: Infinity,
	};
	return Math.min(Math.max(0, top + steps[motion]), last);
}
