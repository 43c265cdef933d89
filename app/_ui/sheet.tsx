"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";

/** A dialog: in the middle of a wide screen, at the foot of a narrow one; `full` covers a narrow screen. */
export function Sheet(props: {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  full?: boolean;
}) {
  const t = useTranslations("app");
  const size = props.full
    ? "h-dvh w-full bg-paper sm:ml-auto sm:w-[34rem]"
    : "mt-auto max-h-[85dvh] w-full sm:m-auto sm:max-w-lg sm:rounded-md";
  return (
    <ModalOverlay
      isOpen={props.open}
      onOpenChange={(open) => (open ? undefined : props.onClose())}
      isDismissable
      className="fixed inset-0 z-40 flex bg-[rgb(0_0_0/35%)]"
    >
      <Modal className={`${props.full ? "" : "float"} overflow-y-auto ${size}`}>
        <Dialog className={props.full ? "outline-none" : "p-4 outline-none"}>
          <div
            className={`flex ${props.full ? "border-b border-line px-4 py-1.5" : "mb-3"} items-center justify-between gap-4`}
          >
            <Heading slot="title" className="text-base font-semibold">
              {props.title}
            </Heading>
            <button type="button" className="button button-quiet -mr-2" onClick={props.onClose}>
              {t("close")}
            </button>
          </div>
          {props.children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
