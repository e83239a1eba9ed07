/*
The part of the DOM that extraction uses, as types of our own: the project compiles without the browser's library, and the parser behind
`parsePage` can change without anybody noticing.
*/

export type Node = {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly parentElement: Element | null;
	readonly firstChild: Node | null;
	readonly lastChild: Node | null;
	readonly nextSibling: Node | null;
	readonly previousSibling: Node | null;
	readonly textContent: string;
	contains(other: Node): boolean;
};

export type Element = Node & {
	/** Lower case. */
	readonly localName: string;
	readonly id: string;
	readonly className: string;
	readonly children: Iterable<Element> & ArrayLike<Element>;
	readonly firstElementChild: Element | null;
	readonly nextElementSibling: Element | null;
	readonly previousElementSibling: Element | null;
	readonly innerHTML: string;
	getAttribute(name: string): string | null;
	hasAttribute(name: string): boolean;
	setAttribute(name: string, value: string): void;
	closest(selector: string): Element | null;
	matches(selector: string): boolean;
	querySelector(selector: string): Element | null;
	querySelectorAll(selector: string): Iterable<Element> & ArrayLike<Element>;
};

export type Document = {
	readonly documentElement: Element;
	readonly head: Element;
	readonly body: Element;
	querySelector(selector: string): Element | null;
	querySelectorAll(selector: string): Iterable<Element> & ArrayLike<Element>;
};

/** `nodeType` of an element and of text; a parsed page holds no other kinds below its root. */
export const elementNode = 1;
export const textNode = 3;

export function isElement(node: Node | null): node is Element {
	return node?.nodeType === elementNode;
}
