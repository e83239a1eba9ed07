/*
Ink builds every frame as a grid of cells, one object for each, and joins them again: that is most of what a key press costs (and most of the
memory). Our frames are rows of one styled line each, for which nothing has to be put together. The build gives Ink's Output this shorter way;
any other frame (a menu) goes the long one.
*/

// Gives Ink's class Output a `get` that joins rows at once where every operation writes a row of its own from the first column.
export function joinRowsAtOnce(Output) {
	const {get} = Output.prototype;
	Output.prototype.get = function () {
		const lines = rowsOf(this);
		return lines ? {output: lines.join('\n'), height: lines.length} : get.call(this);
	};

	return Output;
}

function rowsOf({operations, height}) {
	const lines = Array.from({length: height});
	for (const {type, x, y, text, transformers} of operations) {
		if (type !== 'write' || x !== 0 || y < 0 || y >= height || lines[y] !== undefined || String(text).includes('\n')) {
			return undefined;
		}

		lines[y] = transformers.reduce((line, transform) => transform(line, 0), text).trimEnd();
	}

	return lines.map(line => line ?? '');
}
