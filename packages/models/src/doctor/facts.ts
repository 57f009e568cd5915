// What a collector saw of a page with one widget: plain values, so that every page can be made up in a test.

/** All that the doctor knows of one widget and the page it stands in. */
export interface DoctorFacts {
  readonly widget: ExaminedWidget;
  readonly page: ExaminedPage;
  readonly delivery: Delivery;
  readonly data: ExaminedData;
  readonly policy: ExaminedPolicy;
  readonly clock: ExaminedClock;
}

export interface ExaminedWidget {
  /** `cunju-consultation` and so on. */
  readonly tag: string;
  /** The attribute `data-state`. */
  readonly state: 'loading' | 'ready' | 'empty' | 'stale' | 'offline' | 'error' | 'invalid';
  readonly id?: string;
  /** Attribute `links`. */
  readonly links?: string;
  /** The document that is shown. */
  readonly document?: {
    readonly type: string;
    readonly schemaVersion: number;
    readonly language?: string;
    readonly updatedAt?: string;
  };
  /** Findings of the last reading that stop a document, and those that do not. */
  readonly errors: number;
  readonly notes: number;
}

export interface ExaminedPage {
  /** Without query and hash. */
  readonly address: string;
  readonly quirks: boolean;
  /** What the browser reads the page in: `UTF-8`, `GBK`. */
  readonly charset: string;
  /** Whether the page or its server names that. */
  readonly charsetDeclared: boolean;
  /** `<html lang>`, empty where there is none. */
  readonly language: string;
  /** Where `<base href>` leads. */
  readonly base?: string;
  /** Ids of widgets that stand on several elements. */
  readonly twiceUsed: readonly string[];
  /** The hash of the address is a route of the page's own: `#/…`, `#!/…`. */
  readonly hashRoute: boolean;
  /** Tags of ours in the page that no script has defined. */
  readonly dead: readonly string[];
  /** What the library uses and this browser lacks. */
  readonly lacks: readonly string[];
}

/** A script of ours as the page names it. */
export interface ScriptTag {
  /** `cunju-consultation.js`, `loader.js`. */
  readonly name: string;
  /** Without query and hash. */
  readonly address: string;
  readonly module: boolean;
  readonly charset: string;
  /** Attribute `integrity`, empty where there is none. */
  readonly integrity: string;
}

/** A part that did not come: the file is not there, is not the one of this version, or the page forbids it. */
export interface LostPart {
  readonly name: string;
  readonly why: 'missing' | 'changed' | 'blocked' | 'unknown';
}

/** How the code came: inside a program of the page, or as the files of a folder. */
export type Delivery =
  | { readonly kind: 'bundle'; readonly version: string }
  | {
      readonly kind: 'files';
      readonly version: string;
      /** Of all the library's code that is on the page. */
      readonly versions: readonly string[];
      /** Address of the folder, ending with a slash. */
      readonly folder: string;
      readonly scripts: readonly ScriptTag[];
      /** `sri.json` of the folder: its hashes by file, the status it was answered with, or that nobody was asked. */
      readonly listed: Readonly<Record<string, string>> | number | 'unread';
      readonly partsLoaded: number;
      readonly partsLost: readonly LostPart[];
      /** The security header that the library is tested under. */
      readonly testedHeader: string;
    };

/** What became of asking for the document once more. */
export type DataOutcome =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Header `Content-Type`, empty where there is none. */
      readonly contentType: string;
      readonly bytes: number;
      readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16' | 'gbk' | 'unknown';
      /** The text begins as a web page does. */
      readonly webPage: boolean;
      readonly milliseconds: number;
      /** Header `Last-Modified`. */
      readonly modified?: string;
      /** Where a redirect led. */
      readonly redirectedTo?: string;
    }
  /** No answer that the page may read; `reachable` where the server itself answered. */
  | { readonly kind: 'refused'; readonly reachable: boolean }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'offline' }
  /** Not asked: the tag does not allow that site, or the security policy of the page forbids it. */
  | { readonly kind: 'unlisted' }
  | { readonly kind: 'forbidden' };

/** Where the document comes from, as the widget looks for it. */
export type ExaminedData =
  | { readonly from: 'none' }
  | { readonly from: 'data' | 'child' | 'written' }
  /** The page's own function fetches it. */
  | { readonly from: 'load'; readonly address: string }
  | {
      readonly from: 'src';
      /** As it is asked for. */
      readonly address: string;
      /** As the tag has it. */
      readonly written: string;
      readonly outcome: DataOutcome;
    };

export interface Violation {
  /** `script-src-elem`, `connect-src`, `trusted-types` … */
  readonly directive: string;
  /** What was stopped: an address or a word of the browser's. */
  readonly blocked: string;
}

export interface ExaminedPolicy {
  /** Whether the headers of the page could be read. */
  readonly read: boolean;
  /** Policies in force, each as one line. */
  readonly lines: readonly string[];
  /** Violations that have to do with our files or the document. */
  readonly violations: readonly Violation[];
}

export interface ExaminedClock {
  /** Milliseconds since 1970 by the device, in the middle of the request. */
  readonly device: number;
  /** By the header `Date` of the page's server. */
  readonly server?: number;
  /** Time zone of the device: `Asia/Shanghai`. */
  readonly zone: string;
}
