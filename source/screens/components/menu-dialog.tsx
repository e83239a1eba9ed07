import {Box, Text} from 'ink';
import SelectInput from 'ink-select-input';
import {hintLine} from '../../render/list-lines.js';
import {type Painter} from '../../render/paint.js';
import {type Menu, type MenuItem} from '../state/app-state.js';
import {cutTo} from '../views/view.js';
import {Row} from './rows.js';

type Props = {menu: Menu; painter: Painter; columns: number; rows: number; onChoose: (item: MenuItem) => void};

/** The keys of a menu, which are the same in every one. */
const keys = [{key: 'j k', title: 'move'}, {key: 'Enter', title: 'choose'}, {key: 'Esc', title: 'cancel'}];

const indent = ' '.repeat(3);

/** Rows the dialog takes: a rule, its title, its items, its keys. */
export function menuHeight(menu: Menu, rows: number): number {
	return 3 + shownItems(menu, rows);
}

const shownItems = ({items}: Menu, rows: number) => Math.max(1, Math.min(items.length, rows - 5));

/** A small dialog with a choice, in place of the last rows. */
export function MenuDialog({menu, painter, columns, rows, onChoose}: Props) {
	const rule = ` ${painter.paint('rule', painter.glyph('─', '-').repeat(Math.max(1, columns - 2)))}`;
	return (
		<Box flexDirection='column'>
			<Row line={rule}/>
			<Row line={` ${painter.paint('title', cutTo(menu.title, columns - 2, painter))}`}/>
			<SelectInput
				items={menu.items.map(item => ({...item, key: item.value}))}
				initialIndex={menu.initial}
				limit={shownItems(menu, rows)}
				indicatorComponent={({isSelected = false}) => <Text>{isSelected ? ` ${painter.paint('accent', painter.glyph('❯', '>'))} ` : indent}</Text>}
				itemComponent={({isSelected = false, label}) => <Text wrap='truncate'>{painter.paint(isSelected ? 'selection' : 'text', cutTo(label, columns - 7, painter))}</Text>}
				onSelect={onChoose}
			/>
			<Row line={hintLine('', keys, {width: columns, painter})}/>
		</Box>
	);
}
