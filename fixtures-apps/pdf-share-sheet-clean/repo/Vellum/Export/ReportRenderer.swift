import UIKit

struct ReportRenderer {
    private let page = CGRect(x: 0, y: 0, width: 595, height: 842)

    func render(_ report: VisitReport) throws -> URL {
        let url = FileManager.default.temporaryDirectory.appending(path: "visit-report.pdf")
        let data = UIGraphicsPDFRenderer(bounds: page).pdfData { context in
            context.beginPage()
            (report.plainText as NSString).draw(in: page.insetBy(dx: 40, dy: 40), withAttributes: [.font: UIFont.systemFont(ofSize: 12)])
        }
        try data.write(to: url, options: [.atomic, .completeFileProtection])
        return url
    }
}
