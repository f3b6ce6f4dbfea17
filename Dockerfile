# docker build -t callboard .
# docker run -p 8080:8080 -v callboard-data:/data callboard
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY src/main src/main
# Checks and tests belong to `mvn verify`, not to the image.
RUN mvn -B -q -DskipTests -DskipITs -DskipChecks package

FROM eclipse-temurin:21-jre-jammy
# The media tool asks for the three libraries, the health check for curl.
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl libasound2 libpulse0 libxcb-shm0 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --create-home --uid 10001 callboard \
 && install -d -o callboard -g callboard -m 700 /data
WORKDIR /callboard
COPY --from=build /build/target/callboard.jar ./
COPY --from=build /build/target/lib lib/
COPY config config/
COPY webapp webapp/
ENV CALLBOARD_DATA=/data
USER callboard
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD curl --fail --silent --output /dev/null http://127.0.0.1:8080/health/live
# The first administrator: docker run -it --rm -v callboard-data:/data callboard create-admin --name … --login … --password
ENTRYPOINT ["java", "@config/java.options", "-XX:MaxRAMPercentage=75", "-jar", "callboard.jar"]
