import Shared
import SwiftUI

struct CareSheetView: View {
    let useCase: CareSheetUseCase
    @State private var sheet: CareSheet?

    var body: some View {
        List {
            if let sheet {
                Section("Allergies") { ForEach(sheet.allergies, id: \.self) { Text($0) } }
                Section("Medicines") { ForEach(sheet.medications, id: \.self) { Text($0) } }
                Section("Vaccinations") { ForEach(sheet.immunizations, id: \.self) { Text($0) } }
            }
            Link("Privacy policy", destination: URL(string: "https://www.ferrybridge.health/legal/privacy")!)
        }
        .task { sheet = try? await useCase.build() }
    }
}
