import BackgroundTasks

enum RefreshSchedule {
    static let identifier = "health.ebbwell.app.refresh"

    static func submit() {
        let request = BGAppRefreshTaskRequest(identifier: identifier)
        request.earliestBeginDate = .now.addingTimeInterval(6 * 3600)
        try? BGTaskScheduler.shared.submit(request)
    }
}
