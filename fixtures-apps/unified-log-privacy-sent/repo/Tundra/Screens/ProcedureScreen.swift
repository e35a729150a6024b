import HealthKit
import OSLog
import SwiftUI

struct ProcedureScreen: View {
    @State private var procedures: [Procedure] = []

    var body: some View {
        List {
            ForEach(procedures, id: \.self) { procedure in
                LabeledContent(procedure.title, value: procedure.code ?? "")
            }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task {
            do {
                procedures = try await ProcedureImporter(store: HKHealthStore()).run()
            } catch {
                Logger.screens.error("import failed: \((error as NSError).code, privacy: .public)")
            }
        }
    }
}
