package callboard.boot;

import callboard.demo.Stage;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The word for a demo stage, or none; anything else is a usage error that names those there are. */
final class StageWord implements ITypeConverter<String> {

    @Override
    public String convert(String word) {
        if (!word.equals("none") && Stage.read(word).isEmpty()) {
            throw new TypeConversionException("\"" + word + "\" is none of none, " + Stage.words());
        }
        return word;
    }
}
