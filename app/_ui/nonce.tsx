"use client";

import { createContext, type ReactNode, useState } from "react";

/** The nonce of the document, for libraries that add their own style sheets. */
export const NonceContext = createContext<string | undefined>(undefined);

/**
 * Keeps the nonce that the document came with: its policy stays, while every later load of data carries a nonce of its own.
 * Children get it as an argument.
 */
export function NonceGate(props: { nonce: string | undefined; children: (nonce: string | undefined) => ReactNode }) {
  const [nonce] = useState(props.nonce);
  return <NonceContext value={nonce}>{props.children(nonce)}</NonceContext>;
}

/** Where react-aria looks for the nonce. It stands in the head, apart from the rest. */
export function NonceMeta(props: { nonce: string | undefined }) {
  const [nonce] = useState(props.nonce);
  return <meta property="csp-nonce" nonce={nonce} content={nonce} suppressHydrationWarning />;
}
