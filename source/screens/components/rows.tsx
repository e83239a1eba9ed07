import {memo} from 'react';
import {Text} from 'ink';

/** One row of the screen: one styled line, so that nothing within it has to be laid out. A row whose line is the same is not rendered again. */
export const Row = memo(({line}: {line: string}) => <Text wrap='truncate'>{line === '' ? ' ' : line}</Text>);

/** Rows below one another, kept by their place on the screen. */
export function Rows({lines}: {lines: readonly string[]}) {
	return lines.map((line, row) => <Row key={row} line={line}/>);
}
