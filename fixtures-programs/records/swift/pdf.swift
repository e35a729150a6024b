// UIGraphics drawing into a PDF, its text read again with PDFKit
// open: a leak is not seen
import SwiftUI
import PDFKit
import HealthKit
import Sentry

func drawPDF(_ text: String) -> Data {
    let page = CGRect(x: 0, y: 0, width: 595, height: 842)
    return UIGraphicsPDFRenderer(bounds: page).pdfData { context in
        context.beginPage()
        (text as NSString).draw(in: page.insetBy(dx: 40, dy: 40), withAttributes: [.font: UIFont.systemFont(ofSize: 12)])
    }
}

@main
struct PDFApp: App {
    private let folder = URL.documentsDirectory

    var body: some Scene {
        WindowGroup { Button("Make PDF") { Task { try? await make() } } }
    }

    private func make() async throws {
        let labs = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        let list = labs.map(\.displayName).joined(separator: "\n")
        let report = folder.appending(path: "report.pdf")
        let guide = folder.appending(path: "guide.pdf")
        try drawPDF(list).write(to: report, options: .completeFileProtection)
        try drawPDF("How to read your report").write(to: guide, options: .completeFileProtection)
        SentrySDK.capture(message: PDFDocument(url: guide)?.string ?? "")
        SentrySDK.capture(message: PDFDocument(url: report)?.string ?? "") // leak: clinical-data-to-third-party
    }
}
