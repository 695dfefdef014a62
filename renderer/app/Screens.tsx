import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, useEffect } from 'react';
import { Redirect, Route, Switch, useSearch } from 'wouter';
import { StartPage } from '../features/start/StartPage.tsx';
import { overviewQuery } from '../lib/queries.ts';
import { newTask, parseTaskView } from '../lib/taskView.ts';
import { lastTaskPath } from './lastTaskPath.ts';
import { type PagePath, pagePaths } from './pagePaths.ts';
import { TasksScreen } from './TasksScreen.tsx';

// The list is what is worked in; the rest comes when it is asked for.
const DashboardPage = lazy(async () => ({
  default: (await import('../features/dashboard/DashboardPage.tsx')).DashboardPage,
}));
const TodayPage = lazy(async () => ({
  default: (await import('../features/today/TodayPage.tsx')).TodayPage,
}));
const LetterPage = lazy(async () => ({
  default: (await import('../features/letters/LetterPage.tsx')).LetterPage,
}));
const ReviewPage = lazy(async () => ({
  default: (await import('../features/review/ReviewPage.tsx')).ReviewPage,
}));
const DraftListPage = lazy(async () => ({
  default: (await import('../features/review/DraftListPage.tsx')).DraftListPage,
}));
const DirectivePage = lazy(async () => ({
  default: (await import('../features/directives/DirectivePage.tsx')).DirectivePage,
}));
const UnitPage = lazy(async () => ({ default: (await import('../features/units/UnitPage.tsx')).UnitPage }));
const AppendixScreen = lazy(async () => ({
  default: (await import('./AppendixScreen.tsx')).AppendixScreen,
}));
const PrintScreen = lazy(async () => ({ default: (await import('./PrintScreen.tsx')).PrintScreen }));
const EntryPage = lazy(async () => ({
  default: (await import('../features/entry/EntryPage.tsx')).EntryPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}));
const CollectionScreen = lazy(async () => ({
  default: (await import('./CollectionScreen.tsx')).CollectionScreen,
}));
const PeriodPage = lazy(async () => ({
  default: (await import('../features/periods/PeriodPage.tsx')).PeriodPage,
}));
const CalendarPage = lazy(async () => ({
  default: (await import('../features/calendar/CalendarPage.tsx')).CalendarPage,
}));
const AccuracyPage = lazy(async () => ({
  default: (await import('../features/accuracy/AccuracyPage.tsx')).AccuracyPage,
}));
const SupersedePage = lazy(async () => ({
  default: (await import('../features/directives/SupersedePage.tsx')).SupersedePage,
}));
const EndedPage = lazy(async () => ({
  default: (await import('../features/directives/EndedPage.tsx')).EndedPage,
}));
const ClearsPage = lazy(async () => ({
  default: (await import('../features/checks/ClearsPage.tsx')).ClearsPage,
}));
const FindingsScreen = lazy(async () => ({
  default: (await import('./FindingsScreen.tsx')).FindingsScreen,
}));
const TrashPage = lazy(async () => ({
  default: (await import('../features/trash/TrashPage.tsx')).TrashPage,
}));

/** What the window opens with: the figures, or how to begin. */
function Home() {
  const { data, error } = useQuery(overviewQuery);
  if (!data && !error) return null;
  return data?.taskCount === 0 ? <StartPage /> : <DashboardPage />;
}

function Tasks() {
  const search = useSearch();
  useEffect(() => lastTaskPath.set(search ? `/tasks?${search}` : '/tasks'), [search]);
  const { data } = useQuery(overviewQuery);
  const typing = parseTaskView(search).open === newTask;
  return data?.taskCount === 0 && !typing ? <StartPage /> : <TasksScreen search={search} />;
}

function Print() {
  const search = useSearch();
  const { data } = useQuery(overviewQuery);
  return data?.taskCount === 0 ? <StartPage /> : <PrintScreen search={search} />;
}

function Appendices() {
  const search = useSearch();
  const { data } = useQuery(overviewQuery);
  return data?.taskCount === 0 ? <StartPage /> : <AppendixScreen search={search} />;
}

/** The screen of every address, by the key that the address names. */
const screens: Record<PagePath, (id: string) => ReactNode> = {
  '/': () => <Home />,
  '/tasks': () => <Tasks />,
  '/today': () => <TodayPage />,
  '/letters': () => <LetterPage />,
  '/directives': () => <DirectivePage />,
  '/directives/:id/supersede': (id) => <SupersedePage key={id} id={id} />,
  '/ended': () => <EndedPage />,
  '/collection': () => <CollectionScreen />,
  '/units': () => <UnitPage />,
  '/drafts': () => <DraftListPage />,
  '/drafts/:id': (id) => <ReviewPage key={id} id={id} />,
  '/appendices': () => <Appendices />,
  '/print': () => <Print />,
  '/entry': () => <EntryPage />,
  '/clears': () => <ClearsPage />,
  '/checks': () => <FindingsScreen />,
  '/trash': () => <TrashPage />,
  '/settings': () => <SettingsPage />,
  '/settings/periods': () => <PeriodPage />,
  '/settings/calendar': () => <CalendarPage />,
  '/settings/accuracy': () => <AccuracyPage />,
};

/** Which screen stands at which address. */
export const Screens = () => (
  <Switch>
    {pagePaths.map((path) => (
      <Route key={path} path={path}>
        {({ id }: { id?: string }) => screens[path](id ?? '')}
      </Route>
    ))}
    <Route>
      <Redirect to="/" replace />
    </Route>
  </Switch>
);
