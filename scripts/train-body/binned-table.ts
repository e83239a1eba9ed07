/** Numbers in rows of `width`, one row after the other. */
export type Table = {rows: Float32Array; width: number; count: number};

/** A table by columns, each number replaced by the bin it falls into: bin n holds what lies at or below cut n and above the one before. */
export type Binned = {columns: Uint8Array[]; cuts: Float32Array[]; count: number};

export const mostBins = 64;

/** Cuts are chosen so that the bins of a column hold about as many rows each, judged by a sample. */
export function binTable(table: Table, random: () => number): Binned {
	const sample = Array.from({length: Math.min(20_000, table.count)}, () => Math.floor(random() * table.count));
	const cuts = Array.from({length: table.width}, (_, column) => cutsOf(sample.map(row => table.rows[(row * table.width) + column] ?? 0)));
	return {columns: cuts.map((cut, column) => binColumn(table, column, cut)), cuts, count: table.count};
}

function cutsOf(values: readonly number[]): Float32Array {
	const sorted = Float32Array.from(values).toSorted();
	const distinct = [...new Set(sorted)];
	return distinct.length <= mostBins
		? Float32Array.from(distinct.slice(1), (value, index) => (value + (distinct[index] ?? value)) / 2)
		: Float32Array.from(new Set(Array.from({length: mostBins - 1}, (_, bin) => sorted[Math.floor((bin + 1) * sorted.length / mostBins)] ?? 0)));
}

function binColumn({rows, width, count}: Table, column: number, cuts: Float32Array): Uint8Array {
	return Uint8Array.from({length: count}, (_, row) => binOf(cuts, rows[(row * width) + column] ?? 0));
}

/** The number of cuts below a value. */
export function binOf(cuts: Float32Array | undefined, value: number): number {
	let low = 0;
	let high = cuts?.length ?? 0;
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (value <= (cuts?.[middle] ?? 0)) {
			high = middle;
		} else {
			low = middle + 1;
		}
	}

	return low;
}
