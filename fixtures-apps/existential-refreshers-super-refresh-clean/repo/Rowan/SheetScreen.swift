import SwiftUI

struct SheetScreen: View {
    let sheet: SheetModel

    var body: some View {
        NavigationStack {
            List {
                ForEach(sheet.lines, id: \.self) { Text($0) }
                NavigationLink("Results") { ResultsPane() }
            }
            .navigationTitle("For the nurse")
            .task {
                try? await Vault.shared.askForAccess()
                await sheet.refresh()
            }
        }
    }
}
