// `npm run metrics`: sizes of files and functions in source/ and cli.tsx; lists what is longer than the house wants.
import {globSync, readFileSync} from 'node:fs';
import process from 'node:process';
import ts from 'typescript';

type FunctionSize = {file: string; name: string; lines: number};

const longFunction = 45;
const longFile = 300;

const files = globSync(['cli.tsx', 'source/**/*.{ts,tsx}']).toSorted();
const sources = files.map(file => ({file, text: readFileSync(file, 'utf8')}));
const functions = sources.flatMap(({file, text}) => functionsIn(file, text));
const lengths = functions.map(({lines}) => lines).toSorted((a, b) => a - b);
const fileLengths = sources.map(({file, text}) => ({file, lines: text.split('\n').length - 1})).toSorted((a, b) => b.lines - a.lines);

process.stdout.write([
	`files: ${files.length}, lines: ${fileLengths.reduce((sum, {lines}) => sum + lines, 0)}`,
	`file length: median ${quantile(fileLengths.map(({lines}) => lines).toSorted((a, b) => a - b), 0.5)}, longest ${fileLengths[0]?.lines} (${fileLengths[0]?.file})`,
	`functions: ${functions.length}, median ${quantile(lengths, 0.5)} lines, nine in ten up to ${quantile(lengths, 0.9)}`,
	...fileLengths.filter(({lines}) => lines > longFile).map(({file, lines}) => `long file: ${file} (${lines})`),
	...functions.filter(({lines}) => lines > longFunction).toSorted((a, b) => b.lines - a.lines).slice(0, 20)
		.map(({file, name, lines}) => `long function: ${file} ${name} (${lines})`),
	'',
].join('\n'));

/** Every function with a body of its own lines; arrow functions of one expression on one line do not count. */
function functionsIn(file: string, text: string): FunctionSize[] {
	const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
	const found: FunctionSize[] = [];
	const visit = (node: ts.Node): void => {
		if ((ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) && (!ts.isArrowFunction(node) || ts.isBlock(node.body))) {
			const start = tree.getLineAndCharacterOfPosition(node.getStart()).line;
			found.push({file, name: nameOf(node), lines: tree.getLineAndCharacterOfPosition(node.end).line - start + 1});
		}

		ts.forEachChild(node, visit);
	};

	visit(tree);
	return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
	const named = node.name ?? (ts.isVariableDeclaration(node.parent) || ts.isPropertyAssignment(node.parent) ? node.parent.name : undefined);
	return named?.getText() ?? '(anonymous)';
}

function quantile(sorted: readonly number[], part: number): number {
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
