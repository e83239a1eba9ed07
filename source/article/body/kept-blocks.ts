import {type Container, type PageBlock, type PageBlocks} from './page-blocks.js';

/** The deepest container that holds all of these blocks. */
export function commonContainer(page: PageBlocks, kept: readonly PageBlock[]): Container | undefined {
	const first = kept[0]?.index ?? 0;
	const last = kept.at(-1)?.index ?? 0;
	let at = kept[0]?.container;
	while (at?.parent && (at.first > first || at.end <= last)) {
		at = at.parent;
	}

	return at ?? page.containers[0];
}

/** The nearest container upwards, itself included, that fits. */
export function nearest(container: Container | undefined, fits: (container: Container) => boolean): Container | undefined {
	let at = container;
	while (at && !fits(at)) {
		at = at.parent;
	}

	return at;
}

/** The nearest container upwards, itself included, with one of these tags. */
export function nearestTag(container: Container | undefined, ...tags: readonly string[]): Container | undefined {
	return nearest(container, ({element}) => tags.includes(element.localName));
}

/** The outermost container with one of these tags. */
export function outermostTag(container: Container, ...tags: readonly string[]): Container | undefined {
	let found: Container | undefined;
	for (let at: Container | undefined = container; at; at = at.parent) {
		if (tags.includes(at.element.localName)) {
			found = at;
		}
	}

	return found;
}
