import {type Article, type Block, type ExtractionSource, type Omitted} from '../model/article.js';
import {bodyText} from '../model/body-text.js';
import {Failure} from '../model/failure.js';
import {limits} from '../model/limits.js';
import {countMarks} from './count-marks.js';

export type Parts = Omit<Article, 'quotations' | 'extraction'> & {
	/** What messages call the content. */
	name?: string;
	source: ExtractionSource;
	truncated: boolean;
	omitted: Omitted[];
	/** Text left out that stood within the article and is no furniture. */
	lost: readonly string[];
	notices: string[];
};

/** An article from its parts, its quotations not yet found. Throws `unreadable` when the body has no text. */
export function assembleArticle({name, source, truncated, omitted, lost, notices, blocks, ...rest}: Parts): Article {
	const {bounded, isCut} = boundBlocks(blocks);
	const text = bodyText(bounded);
	if (text.trim() === '') {
		const [notice] = notices;
		const found = notice === undefined ? 'holds no article.' : `holds no article in the part that was read. ${notice}`;
		throw new Failure('unreadable', `${name ?? rest.url ?? 'The input'} ${found}`, {remedy: 'Open it in a browser, or give a page with text.'});
	}

	const quotationsKept = countMarks(text);
	return {
		...rest,
		blocks: bounded,
		quotations: [],
		extraction: {
			source,
			truncated: truncated || isCut,
			omitted: omitted.slice(0, limits.omittedTexts).map(({kind, text: words}) => ({kind, text: words.slice(0, longestOmitted)})),
			quotationsInSource: quotationsKept + lost.reduce((sum, words) => sum + countMarks(words), 0),
			quotationsKept,
			notices: isCut ? [...notices, 'The article is longer than 5 MB and was cut there.'] : notices,
		},
	};
}

const longestOmitted = 1000;

/** The blocks up to the bound on text; a block that crosses it ends there if it is plain running text, else before. */
function boundBlocks(blocks: Block[]): {bounded: Block[]; isCut: boolean} {
	let left: number = limits.articleTextLength;
	for (const [index, block] of blocks.entries()) {
		const {length} = bodyText([block]);
		if (length > left) {
			const rest = 'text' in block ? [{...block, text: block.text.slice(0, left), spans: []}] : [];
			return {bounded: [...blocks.slice(0, index), ...rest], isCut: true};
		}

		left -= length;
	}

	return {bounded: blocks, isCut: false};
}
