import {
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemLink,
} from '@fluentui/react-components';
import {
  BookOpenRegular,
  CheckmarkStarburstRegular,
  ClipboardPasteRegular,
  ClipboardTaskRegular,
  DataTrendingRegular,
  HatGraduationRegular,
  MailInboxRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { CoachingNote } from '../../server/review/wire.ts';
import { NavBar as Bar, PersonMenu, type NavPage } from '../shared/NavBar.tsx';
import { allowNotifications, canNotify } from '../shared/notices.ts';
import { isPractice } from '../shared/practice.ts';
import type { Place } from '../shared/router.ts';
import { stored } from '../shared/storage.ts';
import { useToasts } from '../shared/toasts.tsx';
import { useDesk, useDeskStore } from './desk.ts';
import { PRACTISED } from './Practising.tsx';
import { NOTICES, SOUND } from './useArrivals.ts';

/** Whoever practised once knows where it is: in the menu under their name. */
const PRACTICE: NavPage = {
  path: '/agent?practice=on',
  label: 'Practise',
  icon: BookOpenRegular,
  isElsewhere: true,
};
const REVIEW: NavPage = { path: '/review', label: 'Review', icon: DataTrendingRegular, isElsewhere: true };

/** The console's pages, and for supervisors the way to the review. */
export function NavBar({
  isNarrow,
  place: { path },
  notes,
}: {
  isNarrow: boolean;
  place: Place;
  notes: readonly CoachingNote[] | null;
}) {
  const { me, counts } = useDesk();
  const hasPractised = stored.read<boolean>(PRACTISED, false);
  const page = (to: string, label: string, icon: FluentIcon, count = 0): NavPage => ({
    ...{ path: to, label, icon, count },
    isHere: path === to || (to === '/agent' && path.startsWith('/agent/cases/')),
  });
  const pages = [
    page('/agent', 'Queue', MailInboxRegular, (counts?.waiting ?? 0) + (counts?.answer ?? 0)),
    page('/agent/approvals', 'Approvals', CheckmarkStarburstRegular, counts?.approvals),
    page('/agent/tasks', 'Tasks', ClipboardTaskRegular, counts?.tasks),
  ];
  const companion = page('/agent/companion', 'Companion', ClipboardPasteRegular);
  const unread = notes?.filter(({ read }) => !read).length;
  // Without any there is nothing to go to.
  const hasCoaching = notes !== null && notes.length > 0;
  return (
    <Bar
      isNarrow={isNarrow}
      shop={me.shop}
      pages={
        isPractice()
          ? pages
          : [
              ...pages,
              companion,
              ...(hasPractised ? [] : [PRACTICE]),
              ...(hasCoaching ? [page('/agent/coaching', 'Coaching', HatGraduationRegular, unread)] : []),
              ...(me.roles.includes('supervisor') ? [REVIEW] : []),
            ]
      }
      person={<Person />}
    />
  );
}

function Person() {
  const store = useDeskStore();
  const toasts = useToasts();
  const { me } = useDesk();
  const [notices, setNotices] = useState(() =>
    [SOUND, NOTICES].filter((key) => stored.read<boolean>(key, false)),
  );
  const change = async (next: string[]): Promise<void> => {
    const asks = next.includes(NOTICES) && !notices.includes(NOTICES);
    const allowed = asks && !(await allowNotifications()) ? next.filter((key) => key !== NOTICES) : next;
    if (allowed.length < next.length)
      toasts.failed('The browser does not allow notifications', new Error('refused'));
    for (const key of [SOUND, NOTICES]) stored.write(key, allowed.includes(key));
    setNotices(allowed);
  };
  const setAvailable = (available: boolean): void => {
    store.setAvailable(available).catch((error: unknown) => toasts.failed('That did not work', error));
  };
  return (
    <PersonMenu
      name={me.agent.name}
      status={me.available ? 'available' : 'away'}
      checked={{ notices, available: me.available ? ['available'] : [] }}
      onChange={(name, checked) => {
        if (name === 'available') setAvailable(checked.length > 0);
        else void change(checked);
      }}
    >
      <MenuItemLink href={isPractice() ? '/agent?practice=off' : '/agent?practice=on'}>
        {isPractice() ? 'Leave practice' : 'Practise with a made-up buyer'}
      </MenuItemLink>
      {isPractice() ? null : <MenuItemLink href="/agent/replies">Canned replies</MenuItemLink>}
      <MenuDivider />
      <MenuGroup>
        <MenuItemCheckbox name="available" value="available" persistOnClick>
          Available for cases
        </MenuItemCheckbox>
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>When a case waits, is handed to you, or its buyer writes</MenuGroupHeader>
        <MenuItemCheckbox name="notices" value={SOUND} persistOnClick>
          Play a sound
        </MenuItemCheckbox>
        <MenuItemCheckbox name="notices" value={NOTICES} persistOnClick disabled={!canNotify()}>
          Show a notification
        </MenuItemCheckbox>
      </MenuGroup>
      <MenuDivider />
    </PersonMenu>
  );
}
