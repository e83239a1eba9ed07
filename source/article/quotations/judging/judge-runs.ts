import {scoreRow} from '../../trees.js';
import {type Lexicon} from '../languages/lexicon.js';
import {type Finding} from '../speakers/attribute.js';
import {describeDoubtful, type ReadText} from './describe-runs.js';
import model from './said-model.json' with {type: 'json'};

/** How much the rules' own answer weighs against the trees, in log odds. */
export const caution = 0.5;

/**
Which runs somebody utters, in their order; titles, terms and names are not said. The rules answer first; short words that no
clause of speech reports are weighed again by trees that `scripts/train-quotations/` grew, in the languages where these know better than the rules.
*/
export function judgeRuns(read: ReadText, lexicon: Lexicon): boolean[] {
	const said = read.findings.map(finding => isSaid(finding));
	if (model.languages.includes(lexicon.table.code)) {
		for (const [index, row] of describeDoubtful(read)) {
			said[index] = scoreRow(model, row) + (said[index] ? caution : -caution) > 0;
		}
	}

	return said;
}

/** True for words that somebody utters, by the rules alone. */
export function isSaid({frame, isWhole, isLong, isUnsourced, isTitle}: Finding): boolean {
	return !isTitle && (isWhole || isLong || isUnsourced || (frame !== undefined && frame.strength !== 'weak'));
}
