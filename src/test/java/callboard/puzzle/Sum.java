package callboard.puzzle;

import callboard.Page;
import callboard.PageForm;

/** Reads a puzzle as a candidate does and works it out. */
public final class Sum {

    private static final String ONES = "零一二三四五六七八九";

    private Sum() {}

    /** What is to be answered to the Chinese question. */
    public static String of(String question) {
        int first = digit(question, 0) * 10 + digit(question, 2);
        int second = digit(question, 4);
        return String.valueOf(question.charAt(3) == '加' ? first + second : first - second);
    }

    /** Fills the answer in, where the page asks. */
    public static PageForm answered(Page page, String form) {
        String question = page.select("label[for=f-answer]").text();
        PageForm filled = page.form(form);
        return question.isEmpty() ? filled : filled.fill("answer", of(question));
    }

    private static int digit(String question, int at) {
        return ONES.indexOf(question.charAt(at));
    }
}
