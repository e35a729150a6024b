import VisionKit

final class ScannerCoordinator: NSObject, DataScannerViewControllerDelegate {
    private let onCode: (String) -> Void

    init(onCode: @escaping (String) -> Void) {
        self.onCode = onCode
    }

    func dataScanner(_ scanner: DataScannerViewController, didAdd items: [RecognizedItem], allItems: [RecognizedItem]) {
        for case let .barcode(code) in items {
            if let text = code.payloadStringValue { onCode(text) }
        }
    }
}
