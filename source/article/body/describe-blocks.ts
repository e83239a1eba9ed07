import {type Feature, flag} from './feature.js';
import {type PageBlock} from './page-blocks.js';
import {type PageFacts} from './page-facts.js';
import {placeFeatures} from './place-features.js';
import {textFeatures} from './text-features.js';

const openingLength = 300;

const ownFeatures: readonly Feature[] = [...textFeatures, ...placeFeatures];

/** Of a block's own features, those that its neighbours lend it. */
const lent = ['words', 'link share', 'tag', 'ends as', 'prose share 1', 'readability', 'look share', 'cue more list', 'cue read more', 'is one link', 'in li', 'repeats', 'named related'].map(
	name => ownFeatures.findIndex(feature => feature[0] === name),
);

const neighbours = [-2, -1, 1, 2];

/** The names of the columns of `describeBlocks`. */
export const featureNames: readonly string[] = [
	...ownFeatures.map(([name]) => name),
	...neighbours.flatMap(step => [...lent.map(feature => `${ownFeatures[feature]?.[0]} at ${step}`), `same look at ${step}`]),
];

/** One row of features for each block, all in one array. */
export function describeBlocks(page: PageFacts): Float32Array {
	const width = featureNames.length;
	const rows = new Float32Array(page.blocks.length * width);
	for (const block of page.blocks) {
		const sight = {page, block, opening: block.text.slice(0, openingLength).toLowerCase()};
		for (const [column, [, measure]] of ownFeatures.entries()) {
			rows[(block.index * width) + column] = measure(sight);
		}
	}

	for (const block of page.blocks) {
		lendFeatures(page, block, rows);
	}

	return rows;
}

function lendFeatures(page: PageFacts, {index}: PageBlock, rows: Float32Array): void {
	const width = featureNames.length;
	let column = (index * width) + ownFeatures.length;
	for (const step of neighbours) {
		const other = index + step;
		const isThere = other >= 0 && other < page.blocks.length;
		for (const feature of lent) {
			rows[column++] = isThere ? rows[(other * width) + feature] ?? 0 : -9;
		}

		rows[column++] = flag(isThere && page.looks[other] === page.looks[index]);
	}
}

