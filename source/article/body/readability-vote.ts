import {Readability} from '@mozilla/readability';
import {type Document} from '../page/dom.js';
import {type PageBlocks} from './page-blocks.js';

/**
Which blocks Mozilla's Readability keeps, as one voice among several; none when it fails. It takes the page apart: nothing may read the
document afterwards.
*/
export function readabilityVote(document: Document, {blocks}: PageBlocks): ReadonlySet<number> {
	for (const block of blocks) {
		block.container.element.setAttribute(mark, String(block.container.index));
	}

	try {
		const kept = keptContainers(document);
		return new Set(blocks.filter(({container}) => kept.has(String(container.index))).map(({index}) => index));
	} catch {
		return new Set(); // It throws on some pages (a parent that is gone); the other voices decide.
	}
}

/** What Readability needs to know of a result it hands over as a node. */
type Result = {querySelectorAll(selector: string): Iterable<{getAttribute(name: string): string | null}>};

const keepNode = (node: unknown) => node as Result;

function keptContainers(document: Document): Set<string | null> {
	const reader = new Readability<Result>(document, {
		serializer: keepNode,
		nbTopCandidates: 5,
		maxElemsToParse: 60_000,
	});
	const content = reader.parse()?.content;
	return new Set(Array.from(content?.querySelectorAll('[data-block]') ?? [], element => element.getAttribute(mark)));
}

const mark = 'data-block';
