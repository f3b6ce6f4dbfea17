// What may stand in a text, in the browser: the same few elements that the server lets through. Parsed in a document of its own,
// where nothing loads and nothing runs.
const BLOCKS = { P: "p", DIV: "p", H1: "h3", H2: "h3", H3: "h3", H4: "h4", H5: "h4", H6: "h4", BLOCKQUOTE: "p", TR: "p", DT: "p", DD: "p" };
const DROPPED = new Set(["SCRIPT", "STYLE", "TITLE", "TEMPLATE", "IFRAME", "OBJECT", "SVG", "MATH", "NOSCRIPT", "META", "LINK", "XML", "HEAD"]);
const GLYPH = /^\s*(?:[·•●▪■◆➢Øüo§-]|\d{1,3}[.、)]|[(（]\d{1,3}[)）])[\s\u00a0]{2,}/;

export const usable = (typed) => {
  const address = typed.trim();
  if (/^(https?:\/\/|mailto:|tel:)\S+$/i.test(address)) {
    return address;
  } else if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(address)) {
    return `mailto:${address}`;
  } else if (/^\+?[\d][\d\s-]{4,20}$/.test(address)) {
    return `tel:${address.replace(/\s/g, "")}`;
  } else if (/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(address)) {
    return `https://${address}`;
  } else {
    return "";
  }
};

// Styles and handlers are only words here: the page's policy would report them, and a weight is all they can tell.
const inert = (markup) => markup.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on[a-z]+)(\s*=)/gi, "$1data-$2$3"));

const weight = (element) => /font-weight\s*:\s*([a-z0-9]+)/i.exec(element.dataset?.style ?? "")?.[1].toLowerCase() ?? "";

const bold = (element) => {
  const named = element.tagName === "B" || element.tagName === "STRONG";
  return weight(element) ? /^bold/.test(weight(element)) || Number(weight(element)) >= 600 : named;
};

const listed = (element) => element.tagName === "P" && (/mso-list/i.test(element.dataset.style ?? "") || /MsoListParagraph/i.test(element.className));

class Cleaner {
  constructor() {
    this.out = document.createDocumentFragment();
    this.block = null;
    this.list = null;
  }

  // Where words go now: the open block, or a new paragraph.
  place() {
    if (!this.block) {
      this.open("p");
    }
    return this.block;
  }

  open(name, list = "") {
    this.close();
    if (list) {
      if (this.list?.localName !== list) {
        this.list = this.out.appendChild(document.createElement(list));
      }
      this.block = this.list.appendChild(document.createElement(name));
    } else {
      this.list = null;
      this.block = this.out.appendChild(document.createElement(name));
    }
  }

  close() {
    if (this.block && !this.block.textContent.trim()) {
      this.block.remove();
    }
    this.block = null;
  }

  walk(node, marks) {
    node.childNodes.forEach((child) => {
      if (child.nodeType === Node.TEXT_NODE) {
        this.text(child.data.replace(/[\n\r\t]+/g, " "), marks);
      } else if (child.nodeType === Node.ELEMENT_NODE && !DROPPED.has(child.tagName.toUpperCase())) {
        this.element(child, marks);
      }
    });
  }

  element(child, marks) {
    const name = child.tagName;
    if (name === "BR") {
      this.place().append(document.createElement("br"));
    } else if (listed(child)) {
      this.line(child, GLYPH.exec(child.textContent)?.[0].match(/\d/) ? "ol" : "ul", marks);
    } else if (name === "LI") {
      this.line(child, child.parentElement?.tagName === "OL" ? "ol" : "ul", marks);
    } else if (BLOCKS[name]) {
      if (!(this.block?.localName === "li" && !this.block.textContent.trim())) {
        this.open(BLOCKS[name]);
      }
      this.walk(child, marks);
      this.close();
    } else {
      this.walk(child, this.marked(child, marks));
      if (name === "TD" || name === "TH") {
        this.text(" ", marks);
      }
    }
  }

  line(child, list, marks) {
    this.open("li", list);
    const line = this.block;
    this.walk(child, marks);
    const first = line.firstChild;
    if (GLYPH.test(line.textContent) && first) {
      this.cut(line, GLYPH.exec(line.textContent)[0].length);
    }
    this.close();
  }

  cut(element, length) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = length;
    while (left > 0 && walker.nextNode()) {
      const taken = Math.min(left, walker.currentNode.data.length);
      walker.currentNode.data = walker.currentNode.data.slice(taken);
      left -= taken;
    }
  }

  marked(child, marks) {
    const href = child.tagName === "A" ? usable(child.getAttribute("href") ?? "") : "";
    return {
      strong: weight(child) || /^(B|STRONG)$/.test(child.tagName) ? bold(child) : marks.strong,
      em: marks.em || /^(I|EM)$/.test(child.tagName),
      href: href || marks.href,
    };
  }

  text(data, marks) {
    if (!data.trim() && !this.block) {
      return;
    }
    let node = document.createTextNode(data);
    const wrap = (name) => {
      const around = document.createElement(name);
      around.append(node);
      node = around;
      return around;
    };
    if (marks.em) {
      wrap("em");
    }
    if (marks.strong) {
      wrap("strong");
    }
    if (marks.href) {
      wrap("a").setAttribute("href", marks.href);
    }
    this.place().append(node);
  }
}

export const clean = (markup) => {
  const cleaner = new Cleaner();
  cleaner.walk(new DOMParser().parseFromString(inert(markup), "text/html").body, { strong: false, em: false, href: "" });
  cleaner.close();
  return cleaner.out;
};
