package callboard;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A Java file as the compiler's own parser sees it, not yet resolved: comments are gone, positions are known. */
record Source(String name, Path file, CompilationUnitTree unit, SourcePositions positions) {

    static List<Source> parse(Path root, List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().toUri());
                String name = root.toUri().relativize(file.toUri()).getPath();
                sources.add(new Source(name, file, unit, positions));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return House.read(file);
    }

    int lines() {
        return (int) text().lines().count();
    }

    long lineOf(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    /** How many lines a piece of the tree covers, its first and last included. */
    long linesOf(Tree tree) {
        long end = positions.getEndPosition(unit, tree);
        return unit.getLineMap().getLineNumber(end) - lineOf(tree) + 1;
    }

    String packageName() {
        return String.valueOf(unit.getPackageName());
    }

    String at(Tree tree) {
        return name + ":" + lineOf(tree);
    }
}
