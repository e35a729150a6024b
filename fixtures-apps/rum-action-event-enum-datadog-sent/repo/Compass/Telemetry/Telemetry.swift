import DatadogRUM

protocol Telemetry {
    func send(_ event: AppEvent)
}

struct DatadogTelemetry: Telemetry {
    func send(_ event: AppEvent) {
        RUMMonitor.shared().addAction(type: .custom, name: event.name, attributes: event.attributes)
    }
}
