import { useQuery } from '@tanstack/react-query';
import { lazy, useEffect } from 'react';
import { Redirect, Route, Switch, useSearch } from 'wouter';
import { StartPage } from '../features/start/StartPage.tsx';
import { overviewQuery } from '../lib/queries.ts';
import { newTask, parseTaskView } from '../lib/taskView.ts';
import { lastTaskPath } from './lastTaskPath.ts';
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

/** Which screen stands at which address. */
export const Screens = () => (
  <Switch>
    <Route path="/">
      <Home />
    </Route>
    <Route path="/tasks">
      <Tasks />
    </Route>
    <Route path="/today">
      <TodayPage />
    </Route>
    <Route path="/letters">
      <LetterPage />
    </Route>
    <Route path="/directives">
      <DirectivePage />
    </Route>
    <Route path="/collection">
      <CollectionScreen />
    </Route>
    <Route path="/units">
      <UnitPage />
    </Route>
    <Route path="/drafts">
      <DraftListPage />
    </Route>
    <Route path="/drafts/:id">{({ id }) => <ReviewPage key={id} id={id} />}</Route>
    <Route path="/appendices">
      <Appendices />
    </Route>
    <Route path="/print">
      <Print />
    </Route>
    <Route path="/entry">
      <EntryPage />
    </Route>
    <Route path="/settings">
      <SettingsPage />
    </Route>
    <Route path="/settings/periods">
      <PeriodPage />
    </Route>
    <Route path="/settings/calendar">
      <CalendarPage />
    </Route>
    <Route path="/settings/accuracy">
      <AccuracyPage />
    </Route>
    <Route path="/directives/:id/supersede">{({ id }) => <SupersedePage key={id} id={id} />}</Route>
    <Route path="/ended">
      <EndedPage />
    </Route>
    <Route path="/clears">
      <ClearsPage />
    </Route>
    <Route path="/checks">
      <FindingsScreen />
    </Route>
    <Route path="/trash">
      <TrashPage />
    </Route>
    <Route>
      <Redirect to="/" replace />
    </Route>
  </Switch>
);
