import { useInfiniteQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { ListedTask } from '../../../../shared/contract/schemas.ts';
import type { TaskFilter } from '../../../../shared/contract/taskContract.ts';
import type { TaskStatus } from '../../../../shared/domain/task.ts';
import { lookText, statusText, timelinessText } from '../../../../shared/text.ts';
import { requestEdit } from '../../../lib/editRequest.ts';
import { formatCount } from '../../../lib/formatCount.ts';
import { tellFailed } from '../../../lib/notice.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { rowMove } from '../../../lib/rowMove.ts';
import { BoardCard, cardType } from './BoardCard.tsx';
import { type BoardColumn, columnBeside, columnQuery, placeOf, statusBeside } from './boardColumns.ts';
import { focusOn } from './gridFocus.ts';
import { moveCard } from './moveCard.ts';
import './board.css';

interface BoardLookProps {
  filter: TaskFilter;
  open: string | null;
  onOpen: (id: string) => void;
}

/** Cards that a page key passes over. */
const onScreen = 6;

function useColumn(filter: TaskFilter, status: TaskStatus) {
  const query = useInfiniteQuery(columnQuery(filter, status));
  const cards = query.data?.pages.flatMap(({ rows }) => rows) ?? [];
  const last = query.data?.pages.at(-1);
  const overdue = status === 'done' ? 0 : (last?.counts.overdue ?? 0);
  return { ...query, column: { status, cards, total: last?.total ?? 0 } satisfies BoardColumn, overdue };
}

/** Bảng theo tình trạng: the filter's tasks in three columns; keys or the mouse move a task into another one. */
export function BoardLook({ filter, open, onOpen }: BoardLookProps) {
  const loaded = [
    useColumn(filter, 'not-started'),
    useColumn(filter, 'in-progress'),
    useColumn(filter, 'done'),
  ];
  const columns = loaded.map(({ column }) => column);
  const board = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<{ id: string; column: number; card: number } | null>(null);
  const [over, setOver] = useState<TaskStatus | null>(null);

  // The card keeps the focus where it went; one that is out of sight leaves it to the card in its old place.
  const known = placeOf(columns, active?.id ?? null);
  const beside =
    active &&
    columns[active.column]?.cards[Math.min(active.card, (columns[active.column]?.cards.length ?? 1) - 1)];
  const first = columns.flatMap(({ cards }) => cards)[0];
  const current = known ? (active?.id ?? null) : (beside?.id ?? first?.id ?? null);
  const following = useRef(false);
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    // on its way a card stands in no column: the focus waits for it
    if (
      moving ||
      !following.current ||
      !current ||
      document.activeElement?.getAttribute('data-at') === current
    )
      return;
    if (document.activeElement === document.body || board.current?.contains(document.activeElement))
      focusOn(board.current, current);
  });

  const at = placeOf(columns, current);
  const focus = (column: number, card: number) => {
    const to = columns[column]?.cards[card];
    if (!to) return;
    following.current = true;
    setActive({ id: to.id, column, card });
    focusOn(board.current, to.id);
  };
  async function move(card: ListedTask, status: TaskStatus | undefined) {
    if (!status || card.status === status) return;
    if (card.status === 'done') {
      // opening again takes a reason, which a card has no place for
      onOpen(card.id);
      requestEdit(card.id, 'status');
      tellFailed(lookText.reopenInDetail(card.code));
      return;
    }
    const place = placeOf(columns, card.id);
    following.current = true;
    if (place) setActive({ id: card.id, ...place });
    setMoving(true);
    await moveCard(card, status);
    setMoving(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    const card = at && columns[at.column]?.cards[at.card];
    if (!at || !card || event.altKey || event.metaKey || event.shiftKey) return;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : undefined;
    if (event.ctrlKey) {
      if (!step) return;
      event.preventDefault();
      void move(card, statusBeside(card.status, step));
      return;
    }
    if (step) {
      const column = columnBeside(columns, at.column, step);
      if (column !== undefined) focus(column, Math.min(at.card, (columns[column]?.cards.length ?? 1) - 1));
    } else {
      const cards = columns[at.column]?.cards ?? [];
      const to = rowMove(event.key, at.card, cards.length, onScreen);
      if (to === undefined) return;
      focus(at.column, to);
      const column = loaded[at.column];
      if (to === cards.length - 1 && column?.hasNextPage && !column.isFetching) void column.fetchNextPage();
    }
    event.preventDefault();
  }

  function drop(id: string, status: TaskStatus) {
    setOver(null);
    const card = columns.flatMap(({ cards }) => cards).find((each) => each.id === id);
    if (card) void move(card, status);
  }

  return (
    <div className="look board-look">
      <p className="board-hint">{lookText.boardHint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards within */}
      <div ref={board} className="board" onKeyDown={onKeyDown}>
        {loaded.map(
          ({ column: { status, cards, total }, overdue, error, hasNextPage, fetchNextPage, isFetching }) => {
            const within = filter.statuses.length === 0 || filter.statuses.includes(status);
            const left = total - cards.length;
            return (
              <section
                key={status}
                className={over === status ? 'board-column board-over' : 'board-column'}
                aria-labelledby={`board-${status}`}
                aria-busy={isFetching}
                onDragOver={(event) => {
                  if (!event.dataTransfer.types.includes(cardType)) return;
                  event.preventDefault();
                  setOver(status);
                }}
                onDragLeave={({ currentTarget, relatedTarget }) => {
                  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
                    setOver(null);
                }}
                onDrop={(event) => {
                  event.preventDefault();
                  drop(event.dataTransfer.getData(cardType), status);
                }}
              >
                <h2 id={`board-${status}`}>
                  {statusText[status]} <span className="board-count">{formatCount(total)}</span>
                  {overdue > 0 && filter.timeliness.length === 0 && (
                    <span className="board-overdue">
                      <span className="visually-hidden">, </span>
                      {formatCount(overdue)} {timelinessText.overdue.label.toLowerCase()}
                    </span>
                  )}
                </h2>
                {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
                {cards.length > 0 ? (
                  <ul aria-labelledby={`board-${status}`}>
                    {cards.map((card, index) => (
                      <BoardCard
                        key={card.id}
                        card={card}
                        active={card.id === current}
                        open={card.id === open}
                        onFocus={() =>
                          setActive({
                            id: card.id,
                            column: columns.findIndex((each) => each.status === status),
                            card: index,
                          })
                        }
                        onOpen={() => onOpen(card.id)}
                      />
                    ))}
                  </ul>
                ) : (
                  !isFetching && <p className="board-empty">{within ? lookText.noTasks : lookText.outside}</p>
                )}
                {hasNextPage && (
                  <Button size="small" onClick={() => void fetchNextPage()}>
                    {lookText.moreCards(formatCount(left))}
                  </Button>
                )}
              </section>
            );
          },
        )}
      </div>
    </div>
  );
}
