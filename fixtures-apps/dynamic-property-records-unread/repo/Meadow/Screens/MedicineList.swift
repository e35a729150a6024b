import SwiftUI

struct MedicineList: View {
    @ClinicalRecords(.medicationRecord) private var medicines

    var body: some View {
        List(medicines, id: \.uuid) { Text($0.displayName) }
            .task { await $medicines.reload() }
            .navigationTitle("Medicines")
    }
}
