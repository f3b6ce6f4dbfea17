package callboard.upload;

import callboard.Product;
import callboard.config.Clock;
import callboard.sitting.Rooms;
import callboard.sitting.Takes;
import callboard.store.LocalStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.LongConsumer;

/** The verification of takes, with something that happens right after it has read one, by the take's id. */
public final class Interrupted {

    private Interrupted() {}

    public static TakeVerification verification(Product product, LongConsumer meanwhile) {
        return new TakeVerification(
                takes(product.bean(Takes.class), meanwhile),
                product.bean(UploadSteps.class),
                product.bean(Rooms.class),
                product.bean(LocalStore.class),
                product.bean(Clock.class));
    }

    private static Takes takes(Takes takes, LongConsumer meanwhile) {
        Class<?>[] kind = {Takes.class};
        return (Takes) Proxy.newProxyInstance(Takes.class.getClassLoader(), kind, (proxy, method, arguments) -> {
            try {
                Object found = method.invoke(takes, arguments);
                if (method.getName().equals("ofJob")) {
                    meanwhile.accept((Long) arguments[0]);
                }
                return found;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
