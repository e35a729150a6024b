import HealthKit
import LotusHealth
import SwiftUI

struct SheetsView: View {
    let binder: Binder
    let identifier: HKClinicalTypeIdentifier
    @State private var sheets: [Sheet] = []

    var body: some View {
        List(sheets) { Text($0.title) }
            .task { sheets = (try? await binder.sheets(identifier)) ?? [] }
    }
}
