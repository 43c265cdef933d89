"use client";

import { createContext } from "react";

/** The nonce of the page, for libraries that add their own style sheets. */
export const NonceContext = createContext<string | undefined>(undefined);
