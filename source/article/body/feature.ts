import {type PageBlock} from './page-blocks.js';
import {type PageFacts} from './page-facts.js';

/** What a feature sees: one block and its page. */
export type Sight = {page: PageFacts; block: PageBlock; /** First part of the text in lower case. */ opening: string};

/** A number that says something about a block. The order of features is part of the model. */
export type Feature = readonly [name: string, measure: (sight: Sight) => number];

export function flag(isSo: boolean): number {
	return isSo ? 1 : 0;
}

/** A share without division by zero. */
export function share(part: number, whole: number): number {
	return whole > 0 ? part / whole : 0;
}
