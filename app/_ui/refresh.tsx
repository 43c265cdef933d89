"use client";

import { usePathname, useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useTransition,
} from "react";

const RefreshContext = createContext<() => void>(() => {});
const RefreshingContext = createContext(false);

/** A way to have the page anew from the program, as it stands there by now. */
export function useRefresh(): () => void {
  return useContext(RefreshContext);
}

/** True while the page anew is on its way. */
export function useIsRefreshing(): boolean {
  return useContext(RefreshingContext);
}

/**
 * The one place that calls the router's own `refresh`, which is easily lost: an address that is written while it is under way has the
 * router drop what it brings, and a second one beside it may have the router load the whole document. So those who write the address
 * wait for its end, and of those that are asked for meanwhile one follows it.
 */
export function RefreshGate({ children }: { children: ReactNode }) {
  const router = useRouter();
  const path = usePathname();
  const [isRefreshing, start] = useTransition();
  const underWay = useRef(false);
  /** The path of the page that was asked for again: one that was left meanwhile is not fetched. */
  const [again, setAgain] = useState<string | null>(null);

  // Before anybody can ask for the next one.
  useLayoutEffect(() => {
    underWay.current = isRefreshing;
  }, [isRefreshing]);
  const refresh = useCallback(() => {
    if (underWay.current) return setAgain(window.location.pathname);
    underWay.current = true;
    start(() => router.refresh());
  }, [router]);
  useEffect(() => {
    if (again === null || isRefreshing) return;
    setAgain(null);
    if (again === path) refresh();
  }, [again, isRefreshing, path, refresh]);

  return (
    <RefreshContext value={refresh}>
      <RefreshingContext value={isRefreshing}>{children}</RefreshingContext>
    </RefreshContext>
  );
}
