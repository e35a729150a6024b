import Sentry

enum Monitoring {
    static func start(desktop: Desktop) {
        SentrySDK.start { options in
            options.dsn = "https://91ac@o204.ingest.sentry.io/31"
            options.sendDefaultPii = false
            options.beforeSend = { event in
                event.tags = ["place": desktop.openPanel]
                return event
            }
        }
    }
}
