package callboard.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Member;
import java.util.Map;
import java.util.Optional;
import ognl.AbstractMemberAccess;
import ognl.MethodFailedException;
import ognl.NoSuchPropertyException;
import ognl.Ognl;
import ognl.OgnlException;
import ognl.OgnlRuntime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class RecordPropertiesTest {

    private static final AbstractMemberAccess PUBLIC = new AbstractMemberAccess() {
        @Override
        @SuppressWarnings("rawtypes") // as it is declared
        public boolean isAccessible(Map context, Object target, Member member, String name) {
            return true;
        }
    };

    @BeforeAll
    static void registers() {
        OgnlRuntime.setPropertyAccessor(Record.class, new Templates.RecordProperties());
    }

    /** As pages have them: not public, with words of their own beside the components. */
    private record Line(String name, Optional<Line> under) {

        public String getLabel() {
            return "<" + name + ">";
        }
    }

    private record Broken(String name) {

        @Override
        public String name() {
            throw new IllegalStateException("no name");
        }
    }

    @Test
    void readsComponentsAlongAWay() throws OgnlException {
        var line = new Line("one", Optional.of(new Line("two", Optional.empty())));
        assertEquals("one", read("name", line));
        assertSame(line.under(), read("under", line));
        assertEquals("two", read("under.get().name", line));
    }

    @Test
    void leavesToTheLanguageWhatIsNoComponent() throws OgnlException {
        var line = new Line("one", Optional.empty());
        assertEquals("<one>", read("label", line));
        assertThrows(NoSuchPropertyException.class, () -> read("nothing", line));
    }

    @Test
    void tellsWhyAComponentCannotBeRead() {
        var failure = assertThrows(MethodFailedException.class, () -> read("name", new Broken("")));
        assertEquals("no name", failure.getReason().getMessage());
    }

    private static Object read(String expression, Object root) throws OgnlException {
        return Ognl.getValue(expression, Ognl.createDefaultContext(root, PUBLIC), root);
    }
}
