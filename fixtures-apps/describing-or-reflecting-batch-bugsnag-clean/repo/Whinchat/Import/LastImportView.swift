import SwiftUI

struct LastImportView: View {
    let batch: ImportBatch

    var body: some View {
        ScrollView {
            Text(batch.debugDescription)
                .frame(maxWidth: .infinity, alignment: .leading)
                .padding()
        }
        .navigationTitle("Last import")
    }
}
