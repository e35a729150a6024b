import Combine
import Sentry

final class ImportMonitor {
    private var bag: Set<AnyCancellable> = []

    init(importer: LabImporter) {
        importer.batches
            .scan(0) { total, batch in total + batch.count }
            .map { "Imported so far: \($0)" }
            .sink { [weak self] line in self?.leave(line) }
            .store(in: &bag)
    }

    private func leave(_ line: String) {
        let crumb = Breadcrumb(level: .info, category: "import")
        crumb.message = line
        SentrySDK.addBreadcrumb(crumb)
    }
}
