import {type OmittedKind} from '../../model/article.js';
import {endsSentence} from '../../text/ends-sentence.js';
import {furnitureOfLine} from '../furniture-lines.js';
import {type KnownLines, lineOfByline} from '../metadata/bylines/byline-line.js';
import {type PageBlock} from './page-blocks.js';
import {squeeze} from './page-facts.js';

export type KnownHead = KnownLines & {
	title: string;
	/** What the page gives as its deck or description. */
	decks: readonly string[];
};

/**
Lines that belong to the page although they stand among the article's: the section above its title, the byline and the date, the deck before
them, and what follows the last paragraph from a share line on. Knows them by what the metadata say, not by names of classes. `blocks` are all of the page.
*/
export function strayLines(blocks: readonly PageBlock[], kept: readonly PageBlock[], known: KnownHead): Map<PageBlock, OmittedKind> {
	const stray = headLines(kept, known);
	for (const block of kickerLines(blocks, kept, known.title)) {
		stray.set(block, 'navigation');
	}

	for (const [block, kind] of tailLines(kept)) {
		stray.set(block, kind);
	}

	return kept.every(block => stray.has(block)) ? new Map<PageBlock, OmittedKind>() : stray;
}

function headLines(kept: readonly PageBlock[], known: KnownHead): Map<PageBlock, OmittedKind> {
	const found = new Map<PageBlock, OmittedKind>();
	const head = kept.slice(0, headLength);
	for (const block of head) {
		const kind = lineOfByline(block.text, known);
		if (kind !== undefined) {
			found.set(block, kind);
		}
	}

	const byline = head.findIndex(block => found.has(block));
	for (const block of head.slice(0, Math.max(0, byline))) {
		if (isDeck(block, known.decks)) {
			found.set(block, 'deck');
		}
	}

	return found;
}

/** Above the byline: what is set in bold or italics throughout, or says what the page says of itself. */
function isDeck({text, words, strongLength, emphasisLength}: PageBlock, decks: readonly string[]): boolean {
	const isStyled = Math.max(strongLength, emphasisLength) >= text.length * 0.9;
	return words <= mostDeckWords && (isStyled || decks.some(deck => squeeze(deck) === squeeze(text)));
}

/** The line or two above the title that are no sentences. */
function kickerLines(blocks: readonly PageBlock[], kept: readonly PageBlock[], title: string): PageBlock[] {
	const wanted = squeeze(title);
	const heading = wanted === '' ? undefined : blocks.find(({text, container}) => /^h[1-3]$/u.test(container.element.localName) && squeeze(text) === wanted);
	const above = kept.filter(({index}) => index < (heading?.index ?? 0));
	return above.length <= mostKickers && above.every(({words}) => words < fewestProseWords) ? above : [];
}

/** From the share line behind the last paragraph on, and the line that says where the text appeared first. */
function tailLines(kept: readonly PageBlock[]): Map<PageBlock, OmittedKind> {
	const lastProse = kept.findLastIndex(({words, text}) => words >= fewestProseWords && endsSentence(text.trimEnd()) && furnitureOfLine(text) === undefined);
	const tail = kept.slice(lastProse + 1);
	const share = tail.findIndex(({text}) => furnitureOfLine(text) === 'share');
	const isStray = (block: PageBlock, index: number) => (share !== -1 && index >= share) || furnitureOfLine(block.text) === 'legal';
	const stray = lastProse === -1 ? [] : tail.filter((block, index) => isStray(block, index));
	return new Map(stray.map(block => [block, furnitureOfLine(block.text) ?? 'related']));
}

const headLength = 5;
const mostKickers = 3;
const mostDeckWords = 60;
const fewestProseWords = 12;
